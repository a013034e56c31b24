import * as z from 'zod';

export const tableSchema = z.any().meta({ title: 'bảng', description: 'Bảng.' });
