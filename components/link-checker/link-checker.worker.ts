import { checkMessage } from '@/domain/link/check-message';
import type { OfficialDomains } from '@/domain/link/judge-link';
import type { Answer, Question, Settings } from './checker';

let officialDomains: OfficialDomains = [];

self.onmessage = ({ data }: MessageEvent<Question | Settings>) => {
  if ('officialDomains' in data) {
    officialDomains = data.officialDomains;
    return;
  }
  // Whatever goes wrong, its message must not travel: it could quote the text.
  try {
    const report = checkMessage(data.text, officialDomains);
    self.postMessage({ seq: data.seq, report } satisfies Answer);
  } catch {
    self.postMessage(null);
  }
};
