// SPDX-License-Identifier: Apache-2.0
package org.example.fjord;

import feign.Param;
import feign.RequestLine;
import io.github.polycloud.http.TypedResponse;
import io.github.polycloud.paging.Paged;
import io.github.polycloud.redaction.Sensitive;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The operations of Fjord. Path values are encoded as one segment each; names are in snake case.
 */
public interface FjordApi {
  /** Reads the account that the credentials belong to. */
  @RequestLine("GET /account")
  FjordAccountView getAccount();

  /** Lists apps, ordered by name; a null cursor starts with the first page. */
  @RequestLine("GET /apps?cursor={cursor}")
  Paged<FjordApp> listApps(@Param("cursor") @Nullable String cursor);

  /** Reads an app. */
  @RequestLine("GET /apps/{app}")
  FjordApp getApp(@Param("app") String app);

  /** Creates an app; Fjord generates a name for null. */
  @RequestLine("POST /apps")
  FjordApp createApp(AppFields fields);

  /** Changes the fields that are not null. */
  @RequestLine("PATCH /apps/{app}")
  FjordApp updateApp(@Param("app") String app, AppFields fields);

  /** Deletes an app. */
  @RequestLine("DELETE /apps/{app}")
  void deleteApp(@Param("app") String app);

  /** Reads the environment of an app. */
  @RequestLine("GET /apps/{app}/env")
  Map<String, String> getEnv(@Param("app") String app);

  /** Sets variables, and removes those whose value is null. Creates a release. */
  @RequestLine("PATCH /apps/{app}/env")
  Map<String, String> updateEnv(
      @Param("app") String app, @Sensitive Map<String, @Nullable String> changes);

  /** Lists releases, newest first; a null cursor starts with the first page. */
  @RequestLine("GET /apps/{app}/releases?cursor={cursor}")
  Paged<FjordRelease> listReleases(
      @Param("app") String app, @Param("cursor") @Nullable String cursor);

  /** Reads a release. */
  @RequestLine("GET /apps/{app}/releases/{version}")
  FjordRelease getRelease(@Param("app") String app, @Param("version") String version);

  /** Creates a release that repeats an earlier one. */
  @RequestLine("POST /apps/{app}/releases")
  FjordRelease createRelease(@Param("app") String app, Rollback rollback);

  /** Lists backups; a null cursor starts with the first page. */
  @RequestLine("GET /apps/{app}/backups?cursor={cursor}")
  Paged<Backup> listBackups(@Param("app") String app, @Param("cursor") @Nullable String cursor);

  /** Reads a backup. */
  @RequestLine("GET /apps/{app}/backups/{backup}")
  Backup getBackup(@Param("app") String app, @Param("backup") String backup);

  /** Creates a backup. The response has no body; {@code Location} is the path of the backup. */
  @RequestLine("POST /apps/{app}/backups")
  TypedResponse<Void> createBackup(@Param("app") String app);

  /**
   * An account.
   *
   * @param id its id
   * @param email mail address of the owner
   * @param displayName name of the owner; null if it was never set
   */
  record FjordAccountView(String id, String email, @Nullable String displayName) {}

  /**
   * An app.
   *
   * @param id its id
   * @param name its name, which is unique
   * @param region where it runs
   * @param createdAt when it was created
   */
  record FjordApp(String id, String name, String region, Instant createdAt) {}

  /**
   * The fields of an app that can be set; null is not sent.
   *
   * @param name its name
   * @param region where it runs
   */
  record AppFields(@Nullable String name, @Nullable String region) {}

  /**
   * A release.
   *
   * @param version its number, from 1
   * @param description what created it
   * @param state {@code starting}, {@code live}, {@code replaced} or {@code broken}
   * @param createdAt when it was created
   */
  record FjordRelease(long version, String description, String state, Instant createdAt) {}

  /**
   * The request to return to an earlier release.
   *
   * @param rollbackTo version of that release
   */
  record Rollback(String rollbackTo) {}
}
