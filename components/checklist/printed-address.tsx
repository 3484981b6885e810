import type { ReactNode } from 'react';

type PrintedAddressProps = {
  label: string;
  address: string;
  className?: string;
  /** The same address for a camera. */
  children: ReactNode;
};

/** On paper only: where this sheet came from. */
export function PrintedAddress({ label, address, className = '', children }: PrintedAddressProps) {
  return (
    <div
      className={`mt-6 hidden break-inside-avoid items-center gap-4 text-sm print:flex ${className}`}
    >
      {children}
      <p className="break-all">
        {label}: {address}
      </p>
    </div>
  );
}
