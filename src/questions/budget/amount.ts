import { isAmount, LARGEST_AMOUNT } from '../../statistics/minor-units.js';
import { z } from '../../validation/zod.js';

/** An amount of money: from 0, with at most two decimals, so that sums are exact in minor units. */
export const amount = z.number().check(z.refine(isAmount, `expected an amount from 0 to ${LARGEST_AMOUNT} with at most two decimals`));

/** An amount above 0. */
export const positiveAmount = amount.check(z.positive());
