/** What happened to somebody, the answers they give from the start on, and where those must lead. */
export const triageWalks = [
  {
    story: 'seed: 2SV on, codes every 3 minutes, no sign-in, nothing changed',
    answers: ['no', 'no', 'no', 'signin', 'no', 'flood'],
    outcome: 'o_password',
  },
  {
    story: "caller from 'Amazon security' wants the code",
    answers: ['asked'],
    outcome: 'o_caller',
  },
  { story: 'typed code on a page from an SMS link', answers: ['yes'], outcome: 'o_shared' },
  { story: 'phone out of service + codes', answers: ['no', 'yes'], outcome: 'o_sim' },
  { story: 'bank account changed', answers: ['no', 'no', 'yes'], outcome: 'o_takeover' },
  { story: 'locked out', answers: ['no', 'no', 'locked'], outcome: 'o_takeover' },
  {
    story: 'code for changing e-mail, not me',
    answers: ['no', 'no', 'no', 'change', 'no'],
    outcome: 'o_inside',
  },
  {
    story: "'password assistance' codes only",
    answers: ['no', 'no', 'no', 'reset', 'no'],
    outcome: 'o_reset',
  },
  {
    story: 'reset mail with a link',
    answers: ['no', 'no', 'no', 'reset', 'yes'],
    outcome: 'o_fake',
  },
  {
    story: 'repricer was reconnecting',
    answers: ['no', 'no', 'no', 'signin', 'yes'],
    outcome: 'o_benign',
  },
  {
    story: 'expensive camera arriving today',
    answers: ['no', 'no', 'no', 'delivery', 'yes'],
    outcome: 'o_delivery',
  },
  {
    story: 'delivery code, unknown order',
    answers: ['no', 'no', 'no', 'delivery', 'no', 'yes'],
    outcome: 'o_takeover',
  },
  {
    story: 'delivery code, no order',
    answers: ['no', 'no', 'no', 'delivery', 'no', 'no'],
    outcome: 'o_fake',
  },
  {
    story: 'code in French, once, I travel',
    answers: ['no', 'no', 'no', 'signin', 'no', 'one'],
    outcome: 'o_single',
  },
  { story: 'no account at all', answers: ['no', 'no', 'noacct'], outcome: 'o_wrong' },
  { story: '300 newsletters + codes', answers: ['no', 'no', 'cannot', 'many'], outcome: 'o_bomb' },
  {
    story: 'unclear text with link',
    answers: ['no', 'no', 'no', 'unclear', 'yes'],
    outcome: 'o_fake',
  },
  {
    story: 'push approve prompt I did not start',
    answers: ['no', 'no', 'no', 'approve', 'no', 'few'],
    outcome: 'o_password',
  },
  {
    story: '2SV change I started',
    answers: ['no', 'no', 'no', 'change', 'yes'],
    outcome: 'o_benign',
  },
  {
    story: 'unclear, no link, unsure who, few',
    answers: ['no', 'no', 'cannot', 'unclear', 'no', 'unsure', 'few'],
    outcome: 'o_password',
  },
  {
    story: 'a code with a link to deny, nothing changed',
    answers: ['no', 'no', 'no', 'deny'],
    outcome: 'o_deny',
  },
  {
    story: 'wording unclear, but there is a link to deny',
    answers: ['no', 'no', 'no', 'unclear', 'deny'],
    outcome: 'o_deny',
  },
  {
    story: 'a sign-in code by e-mail, which a seller’s two-step verification never sends',
    answers: ['no', 'no', 'no', 'mail'],
    outcome: 'o_mail',
  },
  {
    story: 'does not remember whether the code was typed somewhere',
    answers: ['unsure'],
    outcome: 'o_shared',
  },
  {
    story: 'knows nothing but that a code came',
    answers: ['no', 'unsure', 'cannot', 'unclear', 'unsure', 'unsure', 'unsure'],
    outcome: 'o_password',
  },
] as const;
