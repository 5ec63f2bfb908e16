import { lazy, Suspense } from 'react';
import { useParams } from 'wouter';
import { Loading } from '../../design/parts/states.js';
import { VehicleList } from './vehicle-list.js';
import './vehicles-screen.css';

const VehiclePage = lazy(() => import('./page/vehicle-page.js'));

/** All vehicles that somebody may see, or one of them. */
export default function VehiclesScreen() {
  const { id } = useParams<{ id?: string }>();
  if (id === undefined) return <VehicleList />;
  return (
    <Suspense fallback={<Loading />}>
      <VehiclePage key={id} id={id} />
    </Suspense>
  );
}
