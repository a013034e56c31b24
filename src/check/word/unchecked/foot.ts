import type { Unchecked } from './unchecked.js';

/** Recipients, signature, seal: what takes eyes, data that no file holds, or another law. */
export const FOOT_UNCHECKED: readonly Unchecked[] = [
  {
    id: 'SIGN-12',
    reason:
      'Hình ảnh chữ ký do phần mềm ký số đặt sau khi văn bản đã xong; trong tệp Word không biết ảnh nào là chữ ký',
  },
  {
    id: 'SEAL-01',
    reason: 'Hình ảnh dấu do phần mềm ký số đặt sau khi văn bản đã xong; trong tệp Word không có',
  },
  { id: 'SEAL-03', reason: 'Dấu đóng trên bản giấy, không có trong tệp Word' },
  {
    id: 'KG-02',
    reason: 'Nơi nào trực tiếp giải quyết công việc thì chỉ người soạn thảo biết, cần người xem',
  },
  {
    id: 'NN-07',
    reason: 'Nghị định không nói về ghi chú trong ngoặc như (để b/c): ghi hay không đều được',
  },
];
