/** Says whether a goal can be told of this hero, in this land, with this moral device. */
import type { Goal, MoralKit } from './content-types.ts';
import type { StoryWorld } from './story-world.ts';

export function slotFits(goal: Goal, world: StoryWorld, kit: MoralKit): boolean {
  return (
    !goal.notIn?.includes(world.land.key) &&
    !goal.notWithKeepsake?.test(world.slots.K ?? '') &&
    !goal.notWithMoral?.includes(world.moral) &&
    !goal.notWithCost?.includes(kit.cost) &&
    (goal.keepsakes.length === 0 || goal.keepsakes.includes(world.toolKind))
  );
}
