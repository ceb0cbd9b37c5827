import org.apache.pdfbox.Loader
import org.apache.pdfbox.text.PDFTextStripper

// The sheets, folded and leafed through, are the book: the words of every page, in order.
def pages = { String name ->
  def document = Loader.loadPDF(new File(basedir, "target/$name"))
  try {
    (1..document.numberOfPages).collect {
      def stripper = new PDFTextStripper()
      stripper.startPage = it
      stripper.endPage = it
      stripper.getText(document).split().join(' ')
    }
  } finally {
    document.close()
  }
}
def book = pages('rope-1.pdf')
def back = pages('rope-1-booklet-pages.pdf')
assert book.size() > 4
assert back == book

def log = new File(basedir, 'build.log').readLines()
assert log.any { it ==~ /\[INFO\] booklet: \d sheets of A4 in \d signatures of 2.*/ }
assert log.any { it ==~ /\[INFO\] wrote .*rope-1-booklet-pages\.pdf: / + book.size() + ' pages' }
