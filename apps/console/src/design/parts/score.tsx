import './score.css';

/** A score of 0–100, as a number and as long as it is high. */
export const Score = ({ value }: { value: number }) => (
  <span className="score">
    <span className="length" aria-hidden="true">
      <i style={{ width: `${Math.max(0, Math.min(100, value))}%` }} />
    </span>
    <b>{Math.round(value)}</b>
  </span>
);
