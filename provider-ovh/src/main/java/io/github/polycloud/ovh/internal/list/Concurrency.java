// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.internal.list;

/** Concurrency of calls that read one object each, because OVH lists only ids. */
public final class Concurrency {
  /**
   * Below the ten concurrent calls of OVH's own command line, to leave capacity for other calls.
   */
  public static final int DEFAULT = 8;

  private Concurrency() {}
}
