/** Languages that put nothing between words: names are found letter by letter, and never changed. */
import { listed, type Shape, type Tongue } from '../tongue.ts';

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** A stand-in is written in the same letters as the name, since readers hear an age and a tone in them. */
const shape = (name: string): Shape => ({
  kind: /^\p{Script=Hiragana}+$/u.test(name)
    ? 'hiragana'
    : /^[\p{Script=Katakana}ー]+$/u.test(name)
      ? 'katakana'
      : 'kanji',
  tail: 0,
  forms: [name],
});

export const japanese: Tongue = {
  code: 'ja',
  script: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
  shape,
  unspaced: true,
  names: {
    she: listed(
      'ちひろ まゆみ えりか みゆき あやか まりな ゆりあ さやか マリナ エリカ アヤカ チヒロ ミユキ サヤカ 千尋 真由美 彩花 美雪 絵里香 早苗 沙織',
    ),
    he: listed(
      'けいすけ しゅんすけ だいすけ ゆうすけ たくろう しょうた けんたろう りょうへい ケイスケ ショウタ ダイスケ タクロウ リョウヘイ 健太 翔太 大輔 拓郎 圭介 亮平 俊介',
    ),
  },
};
export const chinese: Tongue = {
  code: 'zh',
  script: /\p{Script=Han}/u,
  shape: (name) => ({ kind: KANA.test(name) ? 'kana' : 'han', tail: 0, forms: [name] }),
  unspaced: true,
  names: {
    she: listed('晓雯 雅婷 佳怡 梓涵 静怡 诗涵 欣妍 慧敏 淑华 婉婷 思颖 嘉琪'),
    he: listed('志明 浩宇 子轩 俊杰 伟强 文博 家豪 泽宇 承翰 睿哲'),
  },
};
