import { DeadLetters } from './dead-letters.js';
import { Figures } from './figures.js';
import { HandledPanel } from './handled-panel.js';
import { HealthPanel } from './health-panel.js';
import { Models } from './models.js';
import { RecommendationFigures } from './recommendation-figures.js';
import { RoomsPanel } from './rooms-panel.js';
import { SecurityEvents } from './security-events.js';
import { StreamsPanel } from './streams-panel.js';
import { useWords } from '../../words/words.js';
import './monitor-screen.css';

/** How the platform is, for those who look after it. */
export default function MonitorScreen() {
  const { t } = useWords();
  return (
    <div className="screen">
      <header>
        <h1>{t('monitor.title')}</h1>
      </header>
      <div className="scroll" tabIndex={0} role="region" aria-label={t('monitor.title')}>
        <div className="monitor">
          <Figures />
          <DeadLetters />
          <StreamsPanel />
          <HealthPanel />
          <HandledPanel />
          <SecurityEvents />
          <RoomsPanel />
          <Models />
          <RecommendationFigures />
        </div>
      </div>
    </div>
  );
}
