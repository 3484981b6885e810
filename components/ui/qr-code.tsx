import type { QrPicture } from './qr-picture';

type QrCodeProps = { picture: QrPicture; label: string; className: string };

/** Dark on light in every colour scheme: few cameras read the reverse. */
export function QrCode({ picture: { size, path }, label, className }: QrCodeProps) {
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
      className={className}
    >
      <rect width={size} height={size} className="fill-scan-paper" />
      <path d={path} className="fill-scan-ink" />
    </svg>
  );
}
