import { shieldPath } from './shield';

/** Takes the colour of the text around it. */
export function ShieldMark({ className = 'size-7' }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" fill="currentColor" className={className}>
      <path fillRule="evenodd" d={shieldPath} />
    </svg>
  );
}
