package io.github.polycloud.heroku.model.addon;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A config var that an add-on sets in the apps it is attached to.
 *
 * @param name name without the prefix of an attachment
 * @param value the value, a secret; null when there is none
 */
public record AddOnConfigVar(
    String name, @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String value) {
  @Override
  public String toString() {
    return "AddOnConfigVar[" + name + "]";
  }
}
