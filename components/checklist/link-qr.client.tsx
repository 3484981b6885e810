'use client';

import { useEffect, useState } from 'react';
import { QrCode } from '@/components/ui/qr-code';
import type { QrPicture } from '@/components/ui/qr-picture';

type LinkQrProps = { link: string; label: string; className: string };

/** A link for a camera. What draws it is loaded when the first one is wanted, and never sent anywhere. */
export function LinkQr({ link, label, className }: LinkQrProps) {
  const [drawn, setDrawn] = useState<{ link: string; picture: QrPicture } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    // Without a network the link itself is still there to copy.
    import('@/components/ui/qr-picture').then(
      ({ qrPicture }) => isCurrent && setDrawn({ link, picture: qrPicture(link) }),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [link]);
  if (drawn?.link !== link) return <span className={`block ${className}`} />;
  return <QrCode picture={drawn.picture} label={label} className={className} />;
}
