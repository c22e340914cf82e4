package entente.read.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Russian|Министры иностранных дел двух стран встретились в понедельник в столице Грузии.",
        "Kazakh|Екі елдің сыртқы істер министрлері дүйсенбі күні Астанада кездесіп, шекара туралы"
            + " келіссөздер өткізді. Қазақстан бұған дейін ұсыныс жасаған.",
        "Ukrainian|Міністри закордонних справ двох країн зустрілися в понеділок у столиці Грузії.",
        "Turkish|İki ülkenin dışişleri bakanları pazartesi günü başkentte bir araya geldi ve sınır"
            + " için yeni bir anlaşma olarak görüştü.",
        "German|Die Außenminister der beiden Länder haben sich am Montag in der Hauptstadt getroffen"
            + " und über die Grenze und den Handel gesprochen.",
        "French|Les ministres des deux pays se sont rencontrés lundi dans la capitale pour parler de"
            + " la frontière et du commerce entre les deux États.",
        "Spanish|Los ministros de los dos países se reunieron el lunes en la capital para hablar de la"
            + " frontera y del comercio entre los dos Estados.",
        "Arabic|التقى وزراء خارجية البلدين يوم الاثنين في العاصمة للحديث عن الحدود",
        "Chinese|两国外交部长星期一在首都会晤，讨论边界和贸易问题。"
      })
  void namesWhatIsNotEnglish(String language, String text) {
    assertThat(Language.foreign(text)).contains(language);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ministers of the two states met in the capital on Monday and spoke about the border.",
        "Tokayev, Rahmon, Japarov, Mirziyoyev, Berdimuhamedow: Samarkand",
        "Kassym-Jomart Tokayev (Қасым-Жомарт Тоқаев) met Emomali Rahmon (Эмомали Раҳмон) in Dushanbe",
        "2022: 14",
        "Le Monde and Die Welt both wrote of it on the day after the talks had ended in Geneva"
      })
  void letsEnglishAndShortTextPass(String text) {
    assertThat(Language.foreign(text)).isEmpty();
  }
}
