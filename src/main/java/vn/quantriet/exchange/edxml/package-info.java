/// edXML packages (QCVN 102:2016/BTTTT): a paper with its description and files, as systems of offices exchange it. They come and go
/// as files; who carries them is not this program's business.
///
/// The element names, the misspelt `Bussiness` among them, are those that are really in use.
@NullMarked
package vn.quantriet.exchange.edxml;

import org.jspecify.annotations.NullMarked;
