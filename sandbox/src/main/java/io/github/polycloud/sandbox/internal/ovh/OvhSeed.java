package io.github.polycloud.sandbox.internal.ovh;

/**
 * The initial data of an account.
 *
 * @param bills the number of bills
 * @param servers the number of dedicated servers
 * @param virtualServers the number of VPS
 * @param webHostings the number of web hostings, at least one
 * @param noContent whether void operations respond with 204 in place of 200 and null
 */
public record OvhSeed(
    int bills, int servers, int virtualServers, int webHostings, boolean noContent) {

  /** A year of bills, three servers, two VPS and a web hosting. */
  public static OvhSeed standard() {
    return new OvhSeed(12, 3, 2, 1, false);
  }

  public OvhSeed withBills(int count) {
    return new OvhSeed(count, servers, virtualServers, webHostings, noContent);
  }

  public OvhSeed withServers(int count) {
    return new OvhSeed(bills, count, virtualServers, webHostings, noContent);
  }

  public OvhSeed withWebHostings(int count) {
    return new OvhSeed(bills, servers, virtualServers, count, noContent);
  }

  /** Sets whether void operations respond with 204, as in newer parts of OVH's API. */
  public OvhSeed withNoContent(boolean value) {
    return new OvhSeed(bills, servers, virtualServers, webHostings, value);
  }
}
