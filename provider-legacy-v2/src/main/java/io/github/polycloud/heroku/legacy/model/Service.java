package io.github.polycloud.heroku.legacy.model;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A command that runs beside an app.
 *
 * @param upid the service's id of it
 * @param command what it runs
 * @param state what it is doing
 */
@JsonRootName("service")
public record Service(String upid, @Nullable String command, @Nullable String state) {
  /** Refuses a service without what it is known by. */
  public Service {
    Objects.requireNonNull(upid, "upid");
  }
}
