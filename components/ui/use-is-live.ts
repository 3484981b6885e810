import { useSyncExternalStore } from 'react';

const neverChanges = () => () => {};

/** False in the page as it is sent, true once script runs in it. */
export function useIsLive(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
}
