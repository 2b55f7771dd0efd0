package io.github.polycloud.sandbox.internal.ovh.products.hosting;

import io.github.polycloud.sandbox.internal.ovh.products.service.ServiceInfos;
import io.github.polycloud.sandbox.internal.ovh.wire.Json;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the API shows of a hosting. */
final class HostingFields {

  private static final String CLUSTER = "cluster100.hosting.example";

  private HostingFields() {}

  static ObjectNode of(String name, String login) {
    ObjectNode fields =
        Json.object()
            .put("serviceName", name)
            .put("displayName", name)
            .put("state", "active")
            .put("offer", "hosting-pro")
            .put("resourceType", "shared")
            .put("operatingSystem", "linux")
            .put("home", "/home/" + login)
            .put("primaryLogin", login)
            .put("cluster", CLUSTER)
            .put("clusterIp", "192.0.2.100")
            .put("clusterIpv6", "2001:db8::100")
            .put("hostingIp", "192.0.2.101")
            .put("hostingIpv6", "2001:db8::101")
            .put("datacenter", "gra2")
            .put("filer", "100")
            .put("hasCdn", false)
            .put("hasHostedSsl", false);
    for (String unset :
        List.of(
            "boostOffer",
            "countriesIp",
            "lastOvhConfigScan",
            "recommendedOffer",
            "token",
            "trafficQuotaSize",
            "trafficQuotaUsed")) {
      fields.putNull(unset);
    }
    fields.putArray("availableBoostOffer");
    fields.putArray("updates");
    fields.putObject("quotaSize").put("unit", "GB").put("value", 250.0);
    fields.putObject("quotaUsed").put("unit", "MB").put("value", 12.5);
    phpVersions(fields.putArray("phpVersions"));
    access(fields.putObject("serviceManagementAccess"));
    fields.set("iam", ServiceInfos.iam("webHosting", name, 0));
    return fields;
  }

  private static void phpVersions(ArrayNode versions) {
    versions.addObject().put("version", "7.4").put("support", "END_OF_LIFE");
    versions.addObject().put("version", "8.1").put("support", "SECURITY_FIXES");
    versions.addObject().put("version", "8.3").put("support", "SUPPORTED");
  }

  private static void access(ObjectNode access) {
    access.putObject("ftp").put("url", "ftp." + CLUSTER).put("port", 21);
    access.putObject("ssh").put("url", "ssh." + CLUSTER).put("port", 22);
    access.putObject("http").put("url", "www." + CLUSTER).put("port", 80);
  }
}
