// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.addon;

import io.github.polycloud.heroku.model.Reference;
import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The attachment of an add-on to an app, which exposes its config vars there.
 *
 * @param id unique id, a UUID
 * @param name name, unique in the app; the prefix of its config vars
 * @param addon the add-on
 * @param app the app it is attached to
 * @param namespace part of the add-on that is exposed to the app, for example {@code
 *     role:analytics}
 * @param configVars names of its config vars in the app; null unless asked for, with {@code
 *     Accept-Inclusion: config_vars} or {@code Accept-Expansion}
 * @param webUrl URL of the add-on's dashboard in the context of this app
 * @param logInputUrl URL that the provider sends log lines to; a secret
 * @param createdAt time of creation
 * @param updatedAt time of the last change
 * @since 0.1.0
 */
public record AddOnAttachment(
    String id,
    String name,
    @Nullable AddOnReference addon,
    @Nullable Reference app,
    @Nullable String namespace,
    @Nullable List<String> configVars,
    @Sensitive @Nullable String webUrl,
    @Sensitive @Nullable String logInputUrl,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {
  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
