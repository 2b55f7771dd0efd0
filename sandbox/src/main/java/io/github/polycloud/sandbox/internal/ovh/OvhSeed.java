package io.github.polycloud.sandbox.internal.ovh;

/**
 * What the account holds at the start.
 *
 * @param bills how many bills
 * @param servers how many dedicated servers
 * @param virtualServers how many VPS
 * @param noContent whether void operations answer 204 in place of 200 and null
 */
public record OvhSeed(int bills, int servers, int virtualServers, boolean noContent) {
  /**
   * An account of modest size.
   *
   * @return a year of bills, three servers and two VPS
   */
  public static OvhSeed standard() {
    return new OvhSeed(12, 3, 2, false);
  }

  /**
   * The same with another number of bills.
   *
   * @param count how many
   * @return a changed copy
   */
  public OvhSeed withBills(int count) {
    return new OvhSeed(count, servers, virtualServers, noContent);
  }

  /**
   * The same with another number of dedicated servers.
   *
   * @param count how many
   * @return a changed copy
   */
  public OvhSeed withServers(int count) {
    return new OvhSeed(bills, count, virtualServers, noContent);
  }

  /**
   * The same with the answer to void operations that OVH gives in newer parts of its API.
   *
   * @param value true for 204 without a body, false for 200 and null
   * @return a changed copy
   */
  public OvhSeed withNoContent(boolean value) {
    return new OvhSeed(bills, servers, virtualServers, value);
  }
}
