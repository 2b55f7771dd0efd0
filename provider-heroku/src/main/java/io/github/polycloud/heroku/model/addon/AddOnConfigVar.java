// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.addon;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import org.jspecify.annotations.Nullable;

/**
 * A config var of an add-on.
 *
 * @param name name without the prefix of the attachment
 * @param value the value, a secret; null if unset
 * @since 0.1.0
 */
public record AddOnConfigVar(
    String name, @Sensitive @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String value) {
  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
