package io.github.polycloud.heroku.legacy.model;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may work on an app.
 *
 * @param email mail address
 * @param access {@code edit} or {@code view}; null where the service knows one kind only
 */
@JsonRootName("collaborator")
public record Collaborator(String email, @Nullable String access) {
  /** Refuses a collaborator without what it is known by. */
  public Collaborator {
    Objects.requireNonNull(email, "email");
  }
}
