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

  public static Stage of(String word) {
    return Arrays.stream(values())
        .filter(stage -> stage.word().equals(word))
        .findFirst()
        .orElseThrow(() -> HerokuError.invalid("stage " + word + " does not exist."));
  }

  /** The stage in the format of v3. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
