package io.github.polycloud.sandbox.internal.heroku.legacy;

import java.util.List;

/**
 * What only the old API shows of how a sandbox was asked for.
 *
 * @param creationPolls how often a new app is not ready yet
 * @param twoFactorCodes the codes that change an app, each once; none when one factor is enough
 */
public record LegacySeed(int creationPolls, List<String> twoFactorCodes) {

  /** Shows no code. */
  @Override
  public String toString() {
    return "LegacySeed[creationPolls=%d]".formatted(creationPolls);
  }
}
