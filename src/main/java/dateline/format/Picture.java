package dateline.format;

/// A painted picture.
///
/// @param width in pixels
/// @param height in pixels
/// @param argb the pixels row by row from the top left, not premultiplied, `width` × `height` of them; not copied
@SuppressWarnings("ArrayRecordComponent")
public record Picture(int width, int height, int[] argb) {}
