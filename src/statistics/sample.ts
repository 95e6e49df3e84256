/** A sample: one number a replication, in the order of the replications. */
export type Sample = ArrayLike<number>;
