// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh;

import io.github.polycloud.sandbox.internal.ovh.protocol.ResponseStyle;
import io.github.polycloud.sandbox.internal.seed.OvhContent;

/**
 * The initial data of an account.
 *
 * @param bills the number of bills
 * @param servers the number of dedicated servers
 * @param expiredServers the number of dedicated servers among them that have expired
 * @param virtualServers the number of VPS
 * @param webHostings the number of web hostings, at least one
 * @param vanishingTasks whether the tasks of web hostings disappear once they are done
 * @param style the forms of responses
 * @param content what replaces the generated content
 */
public record OvhSeed(
    int bills,
    int servers,
    int expiredServers,
    int virtualServers,
    int webHostings,
    boolean vanishingTasks,
    ResponseStyle style,
    OvhContent content) {

  /** A year of bills, three servers, two VPS and a web hosting. */
  public static OvhSeed standard() {
    return new OvhSeed(12, 3, 0, 2, 1, false, new ResponseStyle(false, false), OvhContent.USUAL);
  }

  public OvhSeed withBills(int count) {
    return new OvhSeed(
        count,
        servers,
        expiredServers,
        virtualServers,
        webHostings,
        vanishingTasks,
        style,
        content);
  }

  public OvhSeed withServers(int count) {
    return new OvhSeed(
        bills, count, expiredServers, virtualServers, webHostings, vanishingTasks, style, content);
  }

  /** Sets how many of the servers have expired. */
  public OvhSeed withExpiredServers(int count) {
    return new OvhSeed(
        bills, servers, count, virtualServers, webHostings, vanishingTasks, style, content);
  }

  public OvhSeed withWebHostings(int count) {
    return new OvhSeed(
        bills, servers, expiredServers, virtualServers, count, vanishingTasks, style, content);
  }

  /** Sets whether the tasks of web hostings disappear once they are done. */
  public OvhSeed withVanishingTasks(boolean value) {
    return new OvhSeed(
        bills, servers, expiredServers, virtualServers, webHostings, value, style, content);
  }

  /** Sets whether void operations respond with 204, as in newer parts of OVH's API. */
  public OvhSeed withNoContent(boolean value) {
    return with(new ResponseStyle(value, style.errorCodes()));
  }

  /** Sets whether errors of authentication have the older form. */
  public OvhSeed withErrorCodes(boolean value) {
    return with(new ResponseStyle(style.noContent(), value));
  }

  /** Replaces generated content. */
  public OvhSeed withContent(OvhContent value) {
    return new OvhSeed(
        bills, servers, expiredServers, virtualServers, webHostings, vanishingTasks, style, value);
  }

  private OvhSeed with(ResponseStyle changed) {
    return new OvhSeed(
        bills,
        servers,
        expiredServers,
        virtualServers,
        webHostings,
        vanishingTasks,
        changed,
        content);
  }
}
