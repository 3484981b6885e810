import { shieldPath } from './shield';

/** Takes the colour of the text around it. */
export function ShieldMark() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" fill="currentColor" className="size-7 text-accent">
      <path fillRule="evenodd" d={shieldPath} />
    </svg>
  );
}
