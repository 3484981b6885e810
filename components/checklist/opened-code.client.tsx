'use client';

import { useEffect, useRef, useState } from 'react';
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
  const opened = useRef('');

  useEffect(() => {
    const read = () => {
      const { hash } = location;
      const isCode = isShareCode(hash);
      // A place in the page is an entry of its own, reached while a list from a link may be open.
      const isPlace = !isCode && hash !== '';
      if (isCode) remember(hash.slice(1, longestKept));
      else if (isPlace && rememberedCode() === '') remember(opened.current, hash);
      opened.current = rememberedCode();
      setAddress({ code: opened.current, place: isPlace ? hash : '' });
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
    opened.current = '';
    setAddress({ code: '', place: '' });
  };
  return { code: address.code, close };
}

function remember(sharedCode: string, place = '') {
  const address = location.pathname + location.search + place;
  history.replaceState({ ...history.state, sharedCode }, '', address);
}

function rememberedCode(): string {
  const code: unknown = history.state?.sharedCode;
  return typeof code === 'string' ? code : '';
}
