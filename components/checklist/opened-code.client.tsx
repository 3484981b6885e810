'use client';

import { useEffect, useState } from 'react';
import { isShareCode } from '@/domain/checklist/share-code';

/** More than any code that can be read, so that one cut here is still too long. */
const longestKept = 4200;

/**
 * The share code this page was opened with, '' without one. It leaves the address bar, where it
 * would be copied and bookmarked unseen, and stays in this entry of the tab's history: reloading,
 * going back and changing the language keep the list.
 */
export function useOpenedCode() {
  const [address, setAddress] = useState({ code: '', place: '' });

  useEffect(() => {
    const read = () => {
      const { hash } = location;
      if (isShareCode(hash)) {
        remember(hash.slice(1, longestKept));
        setAddress({ code: rememberedCode(), place: '' });
      } else if (hash === '') {
        setAddress({ code: rememberedCode(), place: '' });
      } else {
        // A place in the page, reached while a list from a link may be open.
        setAddress(({ code }) => ({ code, place: hash }));
      }
    };
    read();
    addEventListener('hashchange', read);
    addEventListener('popstate', read);
    return () => {
      removeEventListener('hashchange', read);
      removeEventListener('popstate', read);
    };
  }, []);

  useEffect(() => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-locale-switch]')) {
      link.hash = address.code || address.place;
    }
  }, [address]);

  const close = () => {
    remember('');
    setAddress({ code: '', place: '' });
  };
  return { code: address.code, close };
}

function remember(sharedCode: string) {
  history.replaceState({ ...history.state, sharedCode }, '', location.pathname + location.search);
}

function rememberedCode(): string {
  const code: unknown = history.state?.sharedCode;
  return typeof code === 'string' ? code : '';
}
