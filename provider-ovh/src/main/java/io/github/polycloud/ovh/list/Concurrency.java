package io.github.polycloud.ovh.list;

/** OVH lists ids; each object is a call of its own. */
public final class Concurrency {
  /** Below the ten at once at which OVH's own command line stops, to leave room for other calls. */
  public static final int DEFAULT = 8;

  private Concurrency() {}
}
