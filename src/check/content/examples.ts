import type { Changes } from './rule.js';

/** Turns the plan that the examples start from into another kind with a general body. */
function asKind(kind: string, changes: Changes): Changes {
  return {
    mau: 'van-ban',
    loai: kind,
    mo_dau: null,
    muc_dich: null,
    yeu_cau: null,
    to_chuc_thuc_hien: null,
    ...changes,
  };
}

export function asDecision(changes: Changes): Changes {
  return asKind('quyet-dinh', {
    noi_dung: [{ dieu: 'Một.' }, { dieu: 'Hai.' }],
    noi_nhan: ['Như Điều 2'],
    ...changes,
  });
}

export function asLetter(changes: Changes): Changes {
  return asKind('cong-van', {
    can_cu: null,
    noi_dung: ['Sở trả lời như sau.'],
    kinh_gui: ['Sở Nội vụ'],
    don_vi_soan: 'HCTH',
    ...changes,
  });
}

export function asNotice(changes: Changes): Changes {
  return asKind('thong-bao', { can_cu: null, ...changes });
}
