package io.github.polycloud.sandbox.internal.ovh;

/**
 * What the account holds at the start.
 *
 * @param bills how many bills
 * @param servers how many dedicated servers
 * @param virtualServers how many VPS
 */
public record OvhSeed(int bills, int servers, int virtualServers) {
  /**
   * An account of modest size.
   *
   * @return a year of bills, three servers and two VPS
   */
  public static OvhSeed standard() {
    return new OvhSeed(12, 3, 2);
  }

  /**
   * The same with another number of bills.
   *
   * @param count how many
   * @return a changed copy
   */
  public OvhSeed withBills(int count) {
    return new OvhSeed(count, servers, virtualServers);
  }

  /**
   * The same with another number of dedicated servers.
   *
   * @param count how many
   * @return a changed copy
   */
  public OvhSeed withServers(int count) {
    return new OvhSeed(bills, count, virtualServers);
  }
}
