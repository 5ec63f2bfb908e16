import { EmissionsPanel } from './emissions-panel.js';
import { CostsPanel } from './costs-panel.js';

/** What a fleet costs: the air, and the workshop. */
export default function CostsTab({ fleetId }: { fleetId: string }) {
  return (
    <div className="fleet-page costs">
      <EmissionsPanel fleetId={fleetId} />
      <CostsPanel fleetId={fleetId} />
    </div>
  );
}
