/** A rule of Phụ lục II that no program can hold a text to, and why. */
export interface UncheckedRule {
  readonly id: string;
  readonly reason: string;
}

/** What is left to the reader's eye. Numbers as in the rules: CAP-01 to CAP-30. */
export const UNCHECKED_CAPITALS: readonly UncheckedRule[] = [
  {
    id: 'CAP-02',
    reason: 'sau dấu hai chấm, chấm phẩy, chấm lửng không còn là căn cứ viết hoa: không có gì để bắt lỗi',
  },
  {
    id: 'CAP-21',
    reason: 'danh từ chung đã riêng hóa (Bác, Người, Đảng): phải hiểu câu mới biết đang chỉ ai',
  },
];
