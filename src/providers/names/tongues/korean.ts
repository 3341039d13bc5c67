/** Korean names: particles are joined to them, and differ after an open and a closed last syllable. */
import { listed, type Shape, type Tongue } from '../tongue.ts';

const AFTER_OPEN = listed(
  '가 는 를 와 로 야 라고 랑 네 라는 라면 여 의 에게 도 만 한테 처럼 보다 까지 부터 에게서 께 께서 조차 마저',
);
const AFTER_CLOSED = listed(
  '이 은 을 과 으로 아 이라고 이랑 이네 이라는 이라면 이여 의 에게 도 만 한테 처럼 보다 까지 부터 에게서 께 께서 조차 마저',
);

function shape(name: string): Shape {
  const closing = ((name.codePointAt(name.length - 1) ?? 0) - 0xac00) % 28;
  const closed = closing !== 0;
  const particles = closed ? AFTER_CLOSED : AFTER_OPEN;
  const formal = particles.map((particle) => name + (closing === 8 && particle === '으로' ? '로' : particle));
  // Friends put -i to a name that closes (민준이가), and then the particles of an open one.
  const familiar = AFTER_OPEN.map((particle) => name + (closed ? '이' : '') + particle);
  return {
    kind: closing === 0 ? 'open' : closing === 8 ? 'ㄹ' : 'closed',
    tail: 0,
    forms: [name, ...formal, ...familiar],
  };
}

export const korean: Tongue = {
  code: 'ko',
  script: /\p{Script=Hangul}/u,
  shape,
  names: {
    she: listed('민서 서연 수아 지민 서윤 예린 하율 은설 다솔 유나 채원 소연 혜진 미경 은별'),
    he: listed('도현 준서 민재 지훈 현우 우진 태오 은찬 서준 민호 정우 도율 한솔 병철 재석 성일'),
  },
};
