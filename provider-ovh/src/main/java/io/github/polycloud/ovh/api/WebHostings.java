// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.api;

import feign.Param;
import feign.RequestLine;
import io.github.polycloud.http.Idempotent;
import io.github.polycloud.ovh.model.TaskStatus;
import io.github.polycloud.ovh.model.hosting.AttachedDomain;
import io.github.polycloud.ovh.model.hosting.AttachedDomainSettings;
import io.github.polycloud.ovh.model.hosting.ConfigurationChange;
import io.github.polycloud.ovh.model.hosting.ConfigurationRollback;
import io.github.polycloud.ovh.model.hosting.DatabaseMode;
import io.github.polycloud.ovh.model.hosting.DatabaseType;
import io.github.polycloud.ovh.model.hosting.EnvVar;
import io.github.polycloud.ovh.model.hosting.EnvVarType;
import io.github.polycloud.ovh.model.hosting.EnvVarUpdate;
import io.github.polycloud.ovh.model.hosting.HostingConfiguration;
import io.github.polycloud.ovh.model.hosting.HostingTask;
import io.github.polycloud.ovh.model.hosting.NewDatabase;
import io.github.polycloud.ovh.model.hosting.NewEnvVar;
import io.github.polycloud.ovh.model.hosting.NewHostingUser;
import io.github.polycloud.ovh.model.hosting.WebHosting;
import io.github.polycloud.ovh.model.hosting.WebHostingUpdate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code /hosting/web}: web hostings by their service name. Most changes are made by a task after
 * the response.
 *
 * @since 0.1.0
 */
public interface WebHostings {
  /** Service names of all hostings. */
  @RequestLine("GET /hosting/web")
  List<String> list();

  /** One hosting. */
  @RequestLine("GET /hosting/web/{serviceName}")
  WebHosting get(@Param("serviceName") String serviceName);

  /** Changes a hosting. */
  @Idempotent
  @RequestLine("PUT /hosting/web/{serviceName}")
  void update(@Param("serviceName") String serviceName, WebHostingUpdate update);

  /** Names of all variables. */
  @RequestLine("GET /hosting/web/{serviceName}/envVar")
  List<String> envVars(@Param("serviceName") String serviceName);

  /** Names of the variables of one type; null for all. */
  @RequestLine("GET /hosting/web/{serviceName}/envVar?type={type}")
  List<String> envVars(
      @Param("serviceName") String serviceName, @Param("type") @Nullable EnvVarType type);

  /** One variable. */
  @RequestLine("GET /hosting/web/{serviceName}/envVar/{key}")
  EnvVar envVar(@Param("serviceName") String serviceName, @Param("key") String key);

  /** Creates a variable; fails with kind {@code CONFLICT} if the name is taken. */
  @RequestLine("POST /hosting/web/{serviceName}/envVar")
  HostingTask createEnvVar(@Param("serviceName") String serviceName, NewEnvVar envVar);

  /** Changes the value of a variable. */
  @RequestLine("PUT /hosting/web/{serviceName}/envVar/{key}")
  HostingTask updateEnvVar(
      @Param("serviceName") String serviceName, @Param("key") String key, EnvVarUpdate update);

  /** Deletes a variable. */
  @RequestLine("DELETE /hosting/web/{serviceName}/envVar/{key}")
  HostingTask deleteEnvVar(@Param("serviceName") String serviceName, @Param("key") String key);

  /** All attached domains. */
  @RequestLine("GET /hosting/web/{serviceName}/attachedDomain")
  List<String> attachedDomains(@Param("serviceName") String serviceName);

  /** Attached domains that match the filters; a null filter is not applied. */
  @RequestLine("GET /hosting/web/{serviceName}/attachedDomain?domain={domain}&path={path}")
  List<String> attachedDomains(
      @Param("serviceName") String serviceName,
      @Param("domain") @Nullable String domain,
      @Param("path") @Nullable String path);

  /** One attached domain. */
  @RequestLine("GET /hosting/web/{serviceName}/attachedDomain/{domain}")
  AttachedDomain attachedDomain(
      @Param("serviceName") String serviceName, @Param("domain") String domain);

  /** Attaches a domain. */
  @RequestLine("POST /hosting/web/{serviceName}/attachedDomain")
  HostingTask createAttachedDomain(
      @Param("serviceName") String serviceName, AttachedDomainSettings settings);

  /** Changes the settings of an attached domain. */
  @Idempotent
  @RequestLine("PUT /hosting/web/{serviceName}/attachedDomain/{domain}")
  void updateAttachedDomain(
      @Param("serviceName") String serviceName,
      @Param("domain") String domain,
      AttachedDomainSettings settings);

  /** Detaches a domain. */
  @RequestLine("DELETE /hosting/web/{serviceName}/attachedDomain/{domain}")
  HostingTask deleteAttachedDomain(
      @Param("serviceName") String serviceName, @Param("domain") String domain);

  /** Detaches a domain, and optionally leaves the DNS zone unchanged. */
  @RequestLine(
      "DELETE"
          + " /hosting/web/{serviceName}/attachedDomain/{domain}?bypassDNSConfiguration={bypassDns}")
  HostingTask deleteAttachedDomain(
      @Param("serviceName") String serviceName,
      @Param("domain") String domain,
      @Param("bypassDns") @Nullable Boolean bypassDns);

  /** Restarts the virtual host of a domain. */
  @RequestLine("POST /hosting/web/{serviceName}/attachedDomain/{domain}/restart")
  HostingTask restartDomain(
      @Param("serviceName") String serviceName, @Param("domain") String domain);

  /** Ids of all configurations, including historical ones. */
  @RequestLine("GET /hosting/web/{serviceName}/ovhConfig")
  List<Long> configurations(@Param("serviceName") String serviceName);

  /** Ids of the configurations that match the filters; a null filter is not applied. */
  @RequestLine("GET /hosting/web/{serviceName}/ovhConfig?historical={historical}&path={path}")
  List<Long> configurations(
      @Param("serviceName") String serviceName,
      @Param("historical") @Nullable Boolean historical,
      @Param("path") @Nullable String path);

  /** One configuration. */
  @RequestLine("GET /hosting/web/{serviceName}/ovhConfig/{id}")
  HostingConfiguration configuration(
      @Param("serviceName") String serviceName, @Param("id") long id);

  /** Changes the active configuration. */
  @RequestLine("POST /hosting/web/{serviceName}/ovhConfig/{id}/changeConfiguration")
  HostingTask changeConfiguration(
      @Param("serviceName") String serviceName, @Param("id") long id, ConfigurationChange change);

  /** Rolls back the active configuration to an older one. */
  @RequestLine("POST /hosting/web/{serviceName}/ovhConfig/{id}/rollback")
  HostingTask rollback(
      @Param("serviceName") String serviceName,
      @Param("id") long id,
      ConfigurationRollback rollback);

  /** Ids of all tasks. */
  @RequestLine("GET /hosting/web/{serviceName}/tasks")
  List<Long> tasks(@Param("serviceName") String serviceName);

  /** Ids of the tasks that match the filters; a null filter is not applied. */
  @RequestLine("GET /hosting/web/{serviceName}/tasks?function={function}&status={status}")
  List<Long> tasks(
      @Param("serviceName") String serviceName,
      @Param("function") @Nullable String function,
      @Param("status") @Nullable TaskStatus status);

  /** One task. */
  @RequestLine("GET /hosting/web/{serviceName}/tasks/{id}")
  HostingTask task(@Param("serviceName") String serviceName, @Param("id") long id);

  /** Names of all databases. */
  @RequestLine("GET /hosting/web/{serviceName}/database")
  List<String> databases(@Param("serviceName") String serviceName);

  /** Names of the databases that match the filters; a null filter is not applied. */
  @RequestLine(
      "GET /hosting/web/{serviceName}/database?mode={mode}&name={name}&server={server}&type={type}&user={user}")
  List<String> databases(
      @Param("serviceName") String serviceName,
      @Param("mode") @Nullable DatabaseMode mode,
      @Param("name") @Nullable String name,
      @Param("server") @Nullable String server,
      @Param("type") @Nullable DatabaseType type,
      @Param("user") @Nullable String user);

  /** Creates a database. */
  @RequestLine("POST /hosting/web/{serviceName}/database")
  HostingTask createDatabase(@Param("serviceName") String serviceName, NewDatabase database);

  /** Deletes a database and its data permanently. */
  @RequestLine("DELETE /hosting/web/{serviceName}/database/{name}")
  HostingTask deleteDatabase(@Param("serviceName") String serviceName, @Param("name") String name);

  /** Logins of all FTP and SSH users. */
  @RequestLine("GET /hosting/web/{serviceName}/user")
  List<String> users(@Param("serviceName") String serviceName);

  /** Logins of the users that match the filters; a null filter is not applied. */
  @RequestLine("GET /hosting/web/{serviceName}/user?home={home}&login={login}")
  List<String> users(
      @Param("serviceName") String serviceName,
      @Param("home") @Nullable String home,
      @Param("login") @Nullable String login);

  /** Creates an FTP or SSH user. */
  @RequestLine("POST /hosting/web/{serviceName}/user")
  HostingTask createUser(@Param("serviceName") String serviceName, NewHostingUser user);

  /** Deletes an FTP or SSH user. */
  @RequestLine("DELETE /hosting/web/{serviceName}/user/{login}")
  HostingTask deleteUser(@Param("serviceName") String serviceName, @Param("login") String login);
}
