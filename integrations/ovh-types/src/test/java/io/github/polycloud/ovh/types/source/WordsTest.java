// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  @ParameterizedTest
  @CsvSource({
    "usedRAM,usedRam,USED_RAM,used ram",
    "allowedIPs,allowedIps,ALLOWED_IPS,allowed ips",
    "bypassDNSConfiguration,bypassDnsConfiguration,BYPASS_DNS_CONFIGURATION,bypass dns"
        + " configuration",
    "project_id,projectId,PROJECT_ID,project id",
    "ipv4Block,ipv4Block,IPV4_BLOCK,ipv4 block",
    "VPS2018to2020Plan,vps2018To2020Plan,VPS2018_TO2020_PLAN,vps2018 to2020 plan",
    "HARD_REBOOT,hardReboot,HARD_REBOOT,hard reboot",
  })
  void namesAreSpelledAsInJava(String name, String camel, String constant, String prose) {
    assertThat(Words.camel(name)).isEqualTo(camel);
    assertThat(Words.constant(name)).isEqualTo(constant);
    assertThat(Words.prose(name)).isEqualTo(prose);
  }

  @ParameterizedTest
  @CsvSource({
    "disk,disks", "policy,policies", "box,boxes", "address,addresses", "database,databases",
    "backupPolicy,backupPolicies", "vps,vps", "dns,dns", "status,statuses", "sshKey,sshKeys",
    "secondaryDnsDomain,secondaryDnsDomains", "key,keys"
  })
  void collectionsAreInThePlural(String one, String many) {
    assertThat(Words.plural(one)).isEqualTo(many);
    assertThat(Words.singular(many)).isEqualTo(one);
    assertThat(Words.plural(many)).isEqualTo(many);
  }

  @Test
  void longNamesLoseWholeWords() {
    assertThat(Words.pascal("cloud.ProjectKubeCustomizationAPIServerAdmissionPlugins"))
        .isEqualTo("CloudProjectKubeCustomizationApiServerAdmissionPlugins");
    assertThat(Words.pascal("one" + "Twelve".repeat(10))).isEqualTo("One" + "Twelve".repeat(9));
    assertThat(Words.constant("one " + "twelve ".repeat(10)))
        .isEqualTo("ONE" + "_TWELVE".repeat(8));
    assertThat(Words.pascal("x".repeat(100))).hasSize(60);
  }
}
