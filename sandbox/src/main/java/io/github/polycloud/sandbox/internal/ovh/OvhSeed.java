package io.github.polycloud.sandbox.internal.ovh;

import io.github.polycloud.sandbox.internal.ovh.protocol.ResponseStyle;

/**
 * The initial data of an account.
 *
 * @param bills the number of bills
 * @param servers the number of dedicated servers
 * @param virtualServers the number of VPS
 * @param webHostings the number of web hostings, at least one
 * @param style the forms of responses
 */
public record OvhSeed(
    int bills, int servers, int virtualServers, int webHostings, ResponseStyle style) {

  /** A year of bills, three servers, two VPS and a web hosting. */
  public static OvhSeed standard() {
    return new OvhSeed(12, 3, 2, 1, new ResponseStyle(false, false));
  }

  public OvhSeed withBills(int count) {
    return new OvhSeed(count, servers, virtualServers, webHostings, style);
  }

  public OvhSeed withServers(int count) {
    return new OvhSeed(bills, count, virtualServers, webHostings, style);
  }

  public OvhSeed withWebHostings(int count) {
    return new OvhSeed(bills, servers, virtualServers, count, style);
  }

  /** Sets whether void operations respond with 204, as in newer parts of OVH's API. */
  public OvhSeed withNoContent(boolean value) {
    return new OvhSeed(
        bills, servers, virtualServers, webHostings, new ResponseStyle(value, style.errorCodes()));
  }

  /** Sets whether errors of authentication have the older form. */
  public OvhSeed withErrorCodes(boolean value) {
    ResponseStyle changed = new ResponseStyle(style.noContent(), value);
    return new OvhSeed(bills, servers, virtualServers, webHostings, changed);
  }
}
