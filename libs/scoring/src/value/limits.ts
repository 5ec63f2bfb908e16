/** Listings that a market needs before it says what a vehicle is worth. */
export const MIN_MARKET_SIZE = 20;
