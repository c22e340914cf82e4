package entente.show;

/**
 * An input that could not be read.
 *
 * @param place the file, line or article, as the user knows it
 * @param reason one sentence: what is wrong and, where it helps, what to do
 */
public record Refusal(String place, String reason) {}
