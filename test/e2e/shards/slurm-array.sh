#!/bin/sh
# A sweep as a SLURM job array: every task simulates one shard, and a task that is started again goes on where it was.
#
#     sbatch --array=1-7 slurm-array.sh zwolle-noord --vary budget.shrinkPerYear=0:0.10:0.01
#     proeftuin merge shards/*
#
# PROEFTUIN: how the program is called (proeftuin). SHARDS: where the shards are put (shards).
#SBATCH --job-name=proeftuin
#SBATCH --cpus-per-task=4
#SBATCH --mem=4G
#SBATCH --time=01:00:00
#SBATCH --requeue
set -eu

shard=$SLURM_ARRAY_TASK_ID
of=$SLURM_ARRAY_TASK_COUNT
out=${SHARDS:-shards}/$shard-of-$of

# Finished by an earlier attempt.
if [ -e "$out/manifest.json" ]; then exit 0; fi

# shellcheck disable=SC2086
exec ${PROEFTUIN:-proeftuin} sweep "$@" \
  --shard "$shard/$of" --out "$out" --resume --quiet --workers "${SLURM_CPUS_PER_TASK:-1}"
