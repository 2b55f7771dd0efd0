// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.pipeline;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import java.util.Arrays;
import java.util.Locale;

public enum Stage {
  TEST,
  REVIEW,
  DEVELOPMENT,
  STAGING,
  PRODUCTION;

  public static Stage of(String value) {
    return Arrays.stream(values())
        .filter(stage -> stage.apiValue().equals(value))
        .findFirst()
        .orElseThrow(() -> HerokuError.invalid("stage " + value + " does not exist."));
  }

  /** The stage in the format of v3. */
  public String apiValue() {
    return name().toLowerCase(Locale.ROOT);
  }
}
