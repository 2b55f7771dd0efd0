// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud;

import io.github.polycloud.config.CallListener;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ConfirmationRequiredException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** What is readable after calls: the events of a listener and all parts of errors. */
public final class ReadableTexts implements CallListener {
  private final List<Object> all = new ArrayList<>();

  /** Adds objects whose text is readable. */
  public void add(Object... readable) {
    Collections.addAll(all, readable);
  }

  /** Adds an error with its causes, its parts and its serialized form. */
  public void addError(CloudException error) throws IOException {
    addChain(error);
    error.body().ifPresent(all::add);
    error.requestId().ifPresent(all::add);
    error.code().ifPresent(all::add);
    error.helpUrl().map(URI::toString).ifPresent(all::add);
    if (error instanceof ConfirmationRequiredException confirmation) {
      all.add(confirmation.confirmationText());
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(error);
    }
    all.add(bytes.toString(StandardCharsets.ISO_8859_1));
  }

  private void addChain(Throwable error) {
    for (Throwable each = error; each != null; each = each.getCause()) {
      all.add(each);
      Stream.of(each.getSuppressed()).forEach(this::addChain);
    }
  }

  /** Everything added so far. */
  public List<Object> all() {
    return Collections.unmodifiableList(all);
  }

  @Override
  public void onAttempt(Attempt attempt) {
    all.add(attempt);
  }

  @Override
  public void onCallEnd(CallEnd call) {
    all.add(call);
  }

  @Override
  public void onWarning(Warning warning) {
    all.add(warning);
  }
}
