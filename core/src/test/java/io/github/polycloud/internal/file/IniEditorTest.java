// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.internal.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Setting a value changes nothing else. */
class IniEditorTest {
  @Test
  void replacesTheOldValue() {
    assertThat(set("[default]\nendpoint=ovh-eu\n\n[ovh-eu]\n; mine\nkey : old\nother = x\n"))
        .isEqualTo("[default]\nendpoint=ovh-eu\n\n[ovh-eu]\n; mine\nkey=new\nother = x\n");
  }

  @Test
  void removesAValueWhereverItIs() {
    String text = "[ovh-eu]\nkey=1\nother=x\n[ovh-ca]\nkey=2\n[ovh-eu]\n Key : 3\n";
    assertThat(IniEditor.remove(text, "ovh-eu", "key"))
        .isEqualTo("[ovh-eu]\nother=x\n[ovh-ca]\nkey=2\n[ovh-eu]\n");
    assertThat(IniEditor.remove(text, "ovh-us", "key")).isEqualTo(text);
  }

  @Test
  void addsToTheEndOfItsSection() {
    assertThat(set("[ovh-eu]\nother=x\n\n# the other side\n[ovh-ca]\nkey=theirs"))
        .isEqualTo("[ovh-eu]\nother=x\nkey=new\n\n# the other side\n[ovh-ca]\nkey=theirs");
  }

  @Test
  void addsANewSectionAtTheEnd() {
    assertThat(set("[ovh-ca]\nkey=theirs"))
        .isEqualTo("[ovh-ca]\nkey=theirs\n\n[ovh-eu]\nkey=new\n");
    assertThat(set("")).isEqualTo("[ovh-eu]\nkey=new\n");
  }

  @Test
  void terminatesTheLastLineBeforeAddingOne() {
    assertThat(set("[ovh-eu]\nother=x")).isEqualTo("[ovh-eu]\nother=x\nkey=new\n");
  }

  @Test
  void ignoresComments() {
    assertThat(set("[ovh-eu]\n;key=old\n#key=older\n"))
        .isEqualTo("[ovh-eu]\nkey=new\n;key=old\n#key=older\n");
  }

  @Test
  void replacesTheEffectiveValueOfDuplicates() {
    assertThat(set("[ovh-eu]\nKEY=a\n[ovh-eu]\nKey=b\n"))
        .isEqualTo("[ovh-eu]\nKEY=a\n[ovh-eu]\nkey=new\n");
  }

  @Test
  void findsTheSectionAfterAByteOrderMark() {
    assertThat(set("\uFEFF[ovh-eu]\nkey=old\n")).isEqualTo("\uFEFF[ovh-eu]\nkey=new\n");
  }

  @Test
  void preservesLineEndings() {
    assertThat(set("[ovh-eu]\r\nother=x\r\n")).isEqualTo("[ovh-eu]\r\nother=x\r\nkey=new\r\n");
    assertThat(set("[a]\rb=c\r[ovh-eu]\rkey=old\r")).isEqualTo("[a]\rb=c\r[ovh-eu]\rkey=new\n");
  }

  private static String set(String text) {
    return IniEditor.set(text, "ovh-eu", "key", "new");
  }
}
