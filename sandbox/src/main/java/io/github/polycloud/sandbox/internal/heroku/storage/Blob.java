// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.storage;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Storage for one archive, with separate URLs for reading and writing. */
public final class Blob implements Serializable {

  private final String id = UUID.randomUUID().toString();
  private final String putSignature = signature();
  private final String getSignature = signature();
  private volatile byte @Nullable [] content;

  Blob() {}

  /** The archive, null before the upload. */
  public byte @Nullable [] content() {
    return content;
  }

  String id() {
    return id;
  }

  String signatureFor(String method) {
    return method.equals("PUT") ? putSignature : getSignature;
  }

  /** Stores the archive; null deletes it. */
  void put(byte @Nullable [] archive) {
    content = archive;
  }

  private static String signature() {
    return UUID.randomUUID().toString().replace("-", "");
  }
}
