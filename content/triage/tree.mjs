/**
 * Which answer leads where. JavaScript, because next.config.mjs reads the ids too; the words stand beside it in
 * questions.ts and outcomes-*.ts, and the compiler asks for those of every node and answer.
 * Ids are addresses and readers' bookmarks: add, never rename. Every question has a last answer for who does not know;
 * it leads on, or to an outcome with something to do.
 * `sign`: how strongly this points at somebody else getting in.
 */
export const triageTree = /** @type {const} */ ({
  start: 'q_shared',
  nodes: {
    // Most damage is done here, so it is asked first.
    q_shared: { options: { yes: 'o_shared', asked: 'o_caller', no: 'q_sim', unsure: 'o_shared' } },
    q_sim: { options: { yes: 'o_sim', no: 'q_changed', unsure: 'q_changed' } },
    q_changed: {
      options: {
        yes: 'o_takeover',
        locked: 'o_takeover',
        no: 'q_purpose',
        noacct: 'o_wrong',
        cannot: 'q_purpose',
      },
    },
    q_purpose: {
      options: {
        signin: 'q_mine',
        approve: 'q_mine',
        deny: 'o_deny',
        reset: 'q_link_reset',
        change: 'q_mine_change',
        mail: 'o_mail',
        delivery: 'q_parcel',
        many: 'o_bomb',
        unclear: 'q_link',
      },
    },
    q_link: { options: { yes: 'o_fake', deny: 'o_deny', no: 'q_mine', unsure: 'q_mine' } },
    q_link_reset: { options: { yes: 'o_fake', no: 'o_reset', unsure: 'o_reset' } },
    q_mine: { options: { yes: 'o_benign', no: 'q_count', unsure: 'q_count' } },
    q_mine_change: { options: { yes: 'o_benign', no: 'o_inside', unsure: 'o_inside' } },
    q_parcel: { options: { yes: 'o_delivery', no: 'q_unknown_order', unsure: 'q_unknown_order' } },
    q_unknown_order: { options: { yes: 'o_takeover', no: 'o_fake', unsure: 'o_single' } },
    q_count: {
      options: { one: 'o_single', few: 'o_password', flood: 'o_password', unsure: 'o_password' },
    },
    o_shared: { urgency: 'now', sign: 'strong' },
    o_caller: { urgency: 'now', sign: 'strong' },
    o_sim: { urgency: 'now', sign: 'possible' },
    o_takeover: { urgency: 'now', sign: 'strong' },
    o_inside: { urgency: 'now', sign: 'possible' },
    o_deny: { urgency: 'now', sign: 'possible' },
    o_bomb: { urgency: 'now', sign: 'possible' },
    o_password: { urgency: 'today', sign: 'strong' },
    o_single: { urgency: 'today', sign: 'possible' },
    o_mail: { urgency: 'today', sign: 'possible' },
    o_reset: { urgency: 'week', sign: 'none' },
    o_fake: { urgency: 'week', sign: 'none' },
    o_wrong: { urgency: 'week', sign: 'none' },
    o_delivery: { urgency: 'none', sign: 'none' },
    o_benign: { urgency: 'none', sign: 'none' },
  },
});
