package io.github.polycloud.sandbox.internal.heroku.state.pipeline;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import java.util.Arrays;
import java.util.Locale;

/** Where in a pipeline an app stands. */
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

  /** As v3 writes it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
