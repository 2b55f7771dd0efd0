package io.github.polycloud.sandbox.internal.ovh;

/**
 * The initial data of an account.
 *
 * @param bills the number of bills
 * @param servers the number of dedicated servers
 * @param virtualServers the number of VPS
 * @param noContent whether void operations respond with 204 in place of 200 and null
 */
public record OvhSeed(int bills, int servers, int virtualServers, boolean noContent) {

  /** A year of bills, three servers and two VPS. */
  public static OvhSeed standard() {
    return new OvhSeed(12, 3, 2, false);
  }

  public OvhSeed withBills(int count) {
    return new OvhSeed(count, servers, virtualServers, noContent);
  }

  public OvhSeed withServers(int count) {
    return new OvhSeed(bills, count, virtualServers, noContent);
  }

  /** Sets whether void operations respond with 204, as in newer parts of OVH's API. */
  public OvhSeed withNoContent(boolean value) {
    return new OvhSeed(bills, servers, virtualServers, value);
  }
}
