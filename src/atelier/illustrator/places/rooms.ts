/** Four furnishings of a bedroom; a book keeps one. */
import type { Stage } from './stage.ts';

export interface Room {
  wall: string;
  low: string;
  paper: string;
  floor: string;
  curtain: string;
  rug: [string, string, string];
  quilt: string[];
  wood: string;
}
const ROOMS: readonly Room[] = [
  {
    wall: '#7a80c8',
    low: '#c09ac0',
    paper: '#b0a8da',
    floor: '#c08a5e',
    curtain: '#d8736a',
    rug: ['#4f7fa0', '#f6e0b0', '#e8908a'],
    quilt: ['#e8a65a', '#d8605a', '#6fa08f', '#7f8fd0', '#f0d49a', '#c07aa0'],
    wood: '#9a6440',
  },
  {
    wall: '#8fb8a8',
    low: '#c8d4b8',
    paper: '#b0d0bc',
    floor: '#b8906a',
    curtain: '#e8b458',
    rug: ['#c8685a', '#f6e6c8', '#f0b070'],
    quilt: ['#f2e2c0', '#8fb0c8', '#e8a08a', '#a8c08a', '#d8c8e0', '#f0c878'],
    wood: '#b88858',
  },
  {
    wall: '#e0a890',
    low: '#f0cdb4',
    paper: '#f0c4ac',
    floor: '#a87a5a',
    curtain: '#5f8fa8',
    rug: ['#6a8f78', '#f6ecd0', '#e8c070'],
    quilt: ['#6f9fb8', '#f6e8c8', '#d87a6a', '#f0bc60', '#8fb090', '#e8b0b0'],
    wood: '#8a5a44',
  },
  {
    wall: '#b896b8',
    low: '#e6ccd0',
    paper: '#ccaecb',
    floor: '#9a8068',
    curtain: '#f0e4cc',
    rug: ['#5f88b0', '#f6e8cc', '#9cc0d0'],
    quilt: ['#d8dcec', '#7088b8', '#e8c890', '#b0607a', '#90a8c8', '#f4ecd8'],
    wood: '#e8dcc8',
  },
];

/** The furnishing that this seed gives. */
export const roomOf = (f: Stage): Room => ROOMS[f.keep('room', ROOMS.length)] ?? (ROOMS[0] as Room);
